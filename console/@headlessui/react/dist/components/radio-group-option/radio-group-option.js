import{RadioGroupOption as p}from'../radio-group/radio-group.js';export{p as RadioGroupOption};
