/** Danish texts, which plug in as soon as this jar is there. */
package com.example.danish;
