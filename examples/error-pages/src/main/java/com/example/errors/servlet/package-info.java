/** A shop of servlets. */
package com.example.errors.servlet;
