import{FocusTrapFeatures as p}from'../focus-trap/focus-trap.js';export{p as FocusTrapFeatures};
