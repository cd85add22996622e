export const text = "a file with its hash in its name";
