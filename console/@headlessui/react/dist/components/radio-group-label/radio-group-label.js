import{RadioGroupLabel as p}from'../radio-group/radio-group.js';export{p as RadioGroupLabel};
