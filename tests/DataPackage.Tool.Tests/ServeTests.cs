using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_timeline_page_and_its_twins_show_the_facts_until_Control_C()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var tool = new RunningTool("serve", "--in", folder.Write("harbour.txt"), "--port", "0");
        using var client = new HttpClient { BaseAddress = new Uri(await tool.Line()) };

        string page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        using JsonDocument all = JsonDocument.Parse(await client.GetStringAsync(new Uri("/events.json", UriKind.Relative)));
        using JsonDocument some = JsonDocument.Parse(await client.GetStringAsync(new Uri("/events.json?q=harbour+w%61ll", UriKind.Relative)));
        JsonElement wall = Assert.Single(some.RootElement.EnumerateArray());
        string open = await client.GetStringAsync(new Uri($"/?fact={wall.GetProperty("id").GetString()}", UriKind.Relative));

        Assert.Equal("127.0.0.1", client.BaseAddress.Host);
        Assert.Contains("harbour", page, StringComparison.Ordinal);
        Assert.Contains("2021-01-12", all.RootElement.EnumerateArray().Select(e => e.GetProperty("date").GetString()));
        Assert.Equal("2021-01-12", wall.GetProperty("date").GetString());
        Assert.Contains("It was a long meeting", open, StringComparison.Ordinal);
        Assert.Contains("harbour.txt(6,1)", open, StringComparison.Ordinal);
        Assert.NotEmpty(await client.GetStringAsync(new Uri("/site.css", UriKind.Relative)));
        Assert.Equal(130, await tool.Stop());
    }

    [Fact]
    public async Task Nothing_but_reading_from_this_machine_is_answered()
    {
        using var tool = new RunningTool("serve", "--in", folder.Write("harbour.txt"), "--port", "0");
        var address = new Uri(await tool.Line());
        using var client = new HttpClient();

        async Task<HttpResponseMessage> Send(HttpMethod method, string path, string? host = null)
        {
            using var request = new HttpRequestMessage(method, new Uri(address, path));
            request.Headers.Host = host;
            return await client.SendAsync(request);
        }

        using HttpResponseMessage head = await Send(HttpMethod.Head, "/");
        Assert.Equal((HttpStatusCode.OK, string.Empty), (head.StatusCode, await head.Content.ReadAsStringAsync()));
        Assert.Contains("default-src 'none'", head.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Send(HttpMethod.Post, "/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, "/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, "/facts/e-0000000000.json")).StatusCode);
        Assert.False((await Send(HttpMethod.Get, "/", "evil.example")).IsSuccessStatusCode);
        ToolResult taken = await ToolProcess.Run("serve", "--in", folder["harbour.txt"], "--port", address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, taken.ExitCode);
        Assert.Contains("--port 0", taken.Errors, StringComparison.Ordinal);
    }
}
