import{PopoverGroup as r}from'../popover/popover.js';export{r as PopoverGroup};
