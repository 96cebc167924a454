import{DialogDescription as r}from'../dialog/dialog.js';export{r as DialogDescription};
