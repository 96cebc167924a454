import{MenuButton as t}from'../menu/menu.js';export{t as MenuButton};
