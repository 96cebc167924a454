import{PopoverBackdrop as r}from'../popover/popover.js';export{r as PopoverBackdrop};
