// Writes sdk/generated/ from the kinds.
