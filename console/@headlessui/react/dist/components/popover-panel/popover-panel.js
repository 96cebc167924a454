import{PopoverPanel as e}from'../popover/popover.js';export{e as PopoverPanel};
