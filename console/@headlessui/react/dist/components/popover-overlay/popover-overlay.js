import{PopoverOverlay as r}from'../popover/popover.js';export{r as PopoverOverlay};
