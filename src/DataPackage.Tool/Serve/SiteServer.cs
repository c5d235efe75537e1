using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DataPackage.Tool.Output;
using TimelineSite;
using TimelineSite.Model;

namespace DataPackage.Tool.Serve;

/// <summary>Serves the timeline page to this machine only. A request that names any other host is refused, so no page from elsewhere reaches it by a name of its own.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Corpus corpus;

    /// <summary>Starts to listen.</summary>
    /// <param name="corpus">What to show.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <exception cref="OutputProblem">The port is taken.</exception>
    public SiteServer(Corpus corpus, int port)
    {
        this.corpus = corpus;
        int chosen = port == 0 ? FreePort() : port;
        Address = $"http://127.0.0.1:{chosen}/";
        listener.Prefixes.Add(Address);
        try
        {
            listener.Start();
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            throw new OutputProblem($"port {chosen} cannot be used: {e.Message}; --port 0 takes a free one", e);
        }
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Answers until it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Run(CancellationToken cancellation)
    {
        using CancellationTokenRegistration stop = cancellation.Register(listener.Stop);
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = listener.GetContext();
            }
            catch (Exception e) when (e is HttpListenerException or InvalidOperationException && cancellation.IsCancellationRequested)
            {
                throw new OperationCanceledException(cancellation);
            }

            _ = Task.Run(() => Answer(context), CancellationToken.None);
        }
    }

    public void Dispose() => listener.Close();

    private void Answer(HttpListenerContext context)
    {
        try
        {
            using HttpListenerResponse response = context.Response;
            foreach ((string name, string value) in Routes.Headers)
                response.Headers[name] = value;
            (int status, string type, string text) = Find(context.Request);
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            response.StatusCode = status;
            response.ContentType = type;
            response.ContentLength64 = bytes.Length;
            if (status == 405)
                response.Headers["Allow"] = "GET, HEAD";
            if (context.Request.HttpMethod != "HEAD")
                response.OutputStream.Write(bytes);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Whoever asked has gone.
        }
    }

    private (int Status, string Type, string Text) Find(HttpListenerRequest request)
    {
        const string Plain = "text/plain; charset=utf-8";
        if (request.HttpMethod is not ("GET" or "HEAD"))
            return (405, Plain, "only GET and HEAD\n");
        return Routes.Find(request.Url?.AbsolutePath ?? "/", View.Read(Query(request))) is { } found && found.Route.Answer(corpus, found.State) is { } answer
            ? (200, found.Route.ContentType, answer)
            : (404, Plain, "there is no such page\n");
    }

    // Not request.QueryString, which decodes by the encoding that the request claims for its body.
    private static IEnumerable<KeyValuePair<string, string?>> Query(HttpListenerRequest request)
    {
        foreach (string part in (request.Url?.Query ?? string.Empty).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                yield return new(Decode(part[..equals]), Decode(part[(equals + 1)..]));
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
