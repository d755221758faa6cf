import sharp from "sharp";

// Once, when this is loaded: between the two calls no picture could be decoded, by whomever it is asked.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });

/** sharp, with the decoders of all other formats switched off: each is a program of its own that strangers feed. */
export { sharp };
