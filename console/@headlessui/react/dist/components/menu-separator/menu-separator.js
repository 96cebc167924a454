import{MenuSeparator as o}from'../menu/menu.js';export{o as MenuSeparator};
