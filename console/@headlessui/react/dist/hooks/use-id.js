import{useId as r}from"react";export{r as useId};
