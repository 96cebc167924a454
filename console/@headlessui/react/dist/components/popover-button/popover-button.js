import{PopoverButton as r}from'../popover/popover.js';export{r as PopoverButton};
