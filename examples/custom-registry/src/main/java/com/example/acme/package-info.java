/** The status codes of Acme, which plug in as soon as this jar is there. */
package com.example.acme;
