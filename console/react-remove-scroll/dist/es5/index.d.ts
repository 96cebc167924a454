import RemoveScroll from './Combination';
export { RemoveScroll };
