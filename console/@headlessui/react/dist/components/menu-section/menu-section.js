import{MenuSection as m}from'../menu/menu.js';export{m as MenuSection};
