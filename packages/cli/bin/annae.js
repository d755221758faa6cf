#!/usr/bin/env node
import "../dist/annae.js";
