/** What every framework is held to, over real HTTP. */
package com.example.frameworks.contract;
