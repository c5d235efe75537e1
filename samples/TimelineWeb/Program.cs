using Microsoft.AspNetCore.Http.HttpResults;
using TimelineSite;
using TimelineSite.Model;

Corpus corpus = PackageFacts.Read();

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (builder.Configuration["urls"] is null)
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
builder.Services.AddOpenApi("openapi");
WebApplication app = builder.Build();

app.Use((context, next) =>
{
    foreach ((string name, string value) in Routes.Headers)
        context.Response.Headers[name] = value;
    return next(context);
});

foreach (SiteRoute route in Routes.All)
{
    app.MapGet(route.Path, Results<ContentHttpResult, NotFound> ([AsParameters] View view) =>
            route.Answer(corpus, view.WithoutBlanks()) is { } answer ? TypedResults.Content(answer, route.ContentType) : TypedResults.NotFound())
        .WithSummary(route.Summary)
        .Produces(200, route.Shape, route.ContentType);
}

app.MapOpenApi("/{documentName}.json");
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"The timeline is at {string.Join(' ', app.Urls)}  (Ctrl+C stops it)"));
app.Run();
