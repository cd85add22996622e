// Plenary's own document, and the header that the gateway asks of every change made by cookie.
window.ui = SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#api',
  deepLinking: true,
  requestInterceptor: (request) => {
    request.headers['Plenary-Request'] = '1';
    return request;
  },
});
