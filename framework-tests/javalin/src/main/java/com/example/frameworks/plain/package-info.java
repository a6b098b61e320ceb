/** Servers that need no adapter. */
package com.example.frameworks.plain;
