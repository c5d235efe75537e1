using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DataPackage.Package.Tests;

[Collection(nameof(Samples))]
public class WebTests : IClassFixture<WebSite>
{
    private readonly WebSite site;

    public WebTests(WebSite site) => this.site = site;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_is_clean_for_axe_and_the_console(int width, ColorScheme scheme)
    {
        var messages = new List<string>();
        IPage page = await site.Open("/", width, scheme);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync("/?fact=" + await FirstEvent());
        AxeResult result = await page.RunAxe();
        IEnumerable<string> serious = result.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html).Take(3))}");
        Assert.Empty(serious);
        Assert.Empty(messages);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Picture(page, $"{width}-{scheme}.png");
    }

    [Fact]
    public async Task Filters_search_and_facts_change_the_page_without_loading_it()
    {
        IPage page = await site.Open("/");
        await page.EvaluateAsync("window.stayed = true");
        await page.SelectOptionAsync("#actor", "japan");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("actor=japan$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("9 of 19 events");
        await page.FillAsync("#q", "memorandum");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("q=memorandum"));
        await Assertions.Expect(page.Locator(".event")).ToHaveCountAsync(2);
        await page.Locator(".event a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#fact mark").First).ToContainTextAsync("signed a memorandum on defense exchanges");
        await Assertions.Expect(page.Locator("#fact-title")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        Assert.StartsWith("@misc{e-", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#fact mark")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("window.stayed === true"));
    }

    [Fact]
    public async Task The_timeline_zooms_and_is_walked_with_the_arrow_keys()
    {
        IPage page = await site.Open("/");
        double before = await page.Locator("#chart > svg").EvaluateAsync<double>("svg => svg.getBoundingClientRect().width");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoom in" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("zoom=2$"));
        double after = await page.Locator("#chart > svg").EvaluateAsync<double>("svg => svg.getBoundingClientRect().width");
        Assert.True(after > 1.9 * before, $"{before} {after}");
        await page.Locator("a.mark").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#fact-title")).ToContainTextAsync("normalization of diplomatic relations");
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        IPage page = await site.Open("/", script: false);
        await page.SelectOptionAsync("#year", "2012");
        await page.ClickAsync("button[type=submit]");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("of 19 events");
        await page.Locator(".event a", new() { HasText = "naval exercises" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#fact mark")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#fact h3").First).ToHaveTextAsync("Told in 2 texts");
        await page.GetByRole(AriaRole.Link, new() { Name = "who gives it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#advice h3").First).ToContainTextAsync(new Regex("Cho|Nishino"));
    }

    [Fact]
    public async Task A_deep_link_opens_its_state_and_hostile_words_stay_words()
    {
        IPage page = await site.Open("/?actor=japan&year=2015&group=author&zoom=4&q=%3Cscript%3Ealert(1)%3C/script%3E%22");
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("<script>alert(1)</script>\"");
        await Assertions.Expect(page.Locator(".event")).ToHaveCountAsync(0);
        await page.GotoAsync("/?fact=nobody");
        await Assertions.Expect(page.Locator("#fact-title")).ToHaveTextAsync("No such fact");
        await page.GotoAsync("/");
        await page.Locator("td a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("year="));
    }

    [Fact]
    public async Task Lists_have_twins_facts_have_citations_and_the_whole_has_a_description()
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/events.json?actor=japan", UriKind.Relative));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        JsonElement events = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.All(events.EnumerateArray(), e => Assert.Contains("Japan", e.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString())));
        string csv = await client.GetStringAsync(new Uri("/events.csv?actor=japan", UriKind.Relative));
        Assert.Equal(events.GetArrayLength() + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        string id = events[0].GetProperty("id").GetString()!;
        Assert.Contains($"\"id\": \"{id}\"", await client.GetStringAsync(new Uri($"/facts/{id}.json", UriKind.Relative)), StringComparison.Ordinal);
        Assert.StartsWith("@misc{" + id, await client.GetStringAsync(new Uri($"/facts/{id}.bib", UriKind.Relative)), StringComparison.Ordinal);
        using HttpResponseMessage none = await client.GetAsync(new Uri("/facts/none.json", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
        JsonElement paths = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative))).RootElement.GetProperty("paths");
        foreach (string path in new[] { "/events.json", "/recommendations.csv", "/actors-by-year.json", "/articles.json", "/facts/{fact}.json" })
            Assert.True(paths.TryGetProperty(path, out _), path);
    }

    private async Task<string> FirstEvent()
    {
        using var client = new HttpClient();
        string json = await client.GetStringAsync(new Uri(site.Address + "/events.json?q=naval"));
        return JsonDocument.Parse(json).RootElement[0].GetProperty("id").GetString()!;
    }

    private static async Task Picture(IPage page, string name)
    {
        string folder = Path.Combine(Dotnet.RepositoryRoot, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
    }
}
