/** Where the weights of the tagger lie, from the project’s folder. */
export const weightsFile = 'src/article/analyse/tagger-weights.txt';
