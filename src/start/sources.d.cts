/** What a bundle is made from, as paths from the checkout: single files, and folders. */
export declare const files: readonly string[];
export declare const folders: readonly string[];
/** What a bundle begins with, by the digest of what it was made from. */
export declare const banner: (digest: string) => string;
/** Digest of what a bundle of the checkout `root` is made from. */
export declare const sourcesDigest: (root: string) => string;
