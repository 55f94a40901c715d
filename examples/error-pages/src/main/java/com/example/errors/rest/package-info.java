/** A shop of Jakarta REST. */
package com.example.errors.rest;
