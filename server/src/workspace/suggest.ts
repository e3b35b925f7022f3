export { didYouMean, editDistance, nearest } from '../text/suggest.ts';
