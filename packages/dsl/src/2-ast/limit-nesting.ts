/** How many parentheses, or `else`s of one action, may stand inside one another. */
export const nestingLimit = 200;
