using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>A browser without scripts: keeps cookies, finds fields by their label, sends forms by their button.</summary>
sealed class Reader : IDisposable
{
    readonly CookieContainer cookies = new();
    readonly HttpClient client;

    public Reader(string root)
    {
        Root = new(root);
        client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = Root,
        };
    }

    public Uri Root { get; }

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Answer { get; private set; } = null!;

    public int Status => (int)Answer.StatusCode;

    public Uri At { get; private set; } = null!;

    public CookieCollection Cookies => cookies.GetCookies(Root);

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Text => Page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>Comes from another network address, as a proxy on this machine tells it.</summary>
    public void From(string address) => client.DefaultRequestHeaders.Add("X-Forwarded-For", address);

    /// <summary>Takes a cookie over from elsewhere.</summary>
    public void Give(string name, string value) => cookies.Add(Root, new Cookie(name, value));

    public void Take(CookieCollection others)
    {
        foreach (Cookie cookie in others)
            cookies.Add(Root, new Cookie(cookie.Name, cookie.Value));
    }

    /// <summary>Goes on at another node, with the page that is open.</summary>
    public void Turn(Uri root)
    {
        foreach (Cookie cookie in Cookies)
            cookies.Add(root, new Cookie(cookie.Name, cookie.Value));
        At = new(root, At.PathAndQuery);
    }

    /// <summary>Goes back to a page that was open before.</summary>
    public void Show(IHtmlDocument page) => Page = page;

    /// <summary>Opens a page, and follows where that leads.</summary>
    public async Task<Reader> Open(string path)
    {
        await Send(new(HttpMethod.Get, new Uri(At ?? Root, path)));
        return await Follow();
    }

    /// <summary>Opens a page without following.</summary>
    public Task Ask(string path) => Send(new(HttpMethod.Get, new Uri(Root, path)));

    /// <summary>Fills in fields by their label and presses the button.</summary>
    public async Task<Reader> Press(string button, params (string Label, string Value)[] filled)
    {
        await PressOnly(button, filled);
        return await Follow();
    }

    public async Task PressOnly(string button, params (string Label, string Value)[] filled)
    {
        var pressed = Page.QuerySelectorAll<IHtmlButtonElement>("button")
            .FirstOrDefault(one => one.TextContent.Trim() == button);
        Assert.True(pressed is not null, $"no button '{button}' on '{Heading}': {Text}");
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var values = Values(form).ToList();
        foreach (var (label, value) in filled)
        {
            var name = Field(form, label);
            values.RemoveAll(one => one.Key == name);
            values.Add(new(name, value));
        }
        await Post(form.GetAttribute("action")!, values);
    }

    /// <summary>Presses a button as a script does that filled in fields by their name, and follows where that leads.</summary>
    public async Task<Reader> PressNamed(string button, params (string Name, string Value)[] filled)
    {
        var form = Page.QuerySelectorAll<IHtmlButtonElement>("button")
            .First(one => one.TextContent.Trim() == button)
            .Closest("form")!;
        var values = Values(form).Where(one => filled.All(other => other.Name != one.Key));
        await Post(
            form.GetAttribute("action")!,
            [.. values, .. filled.Select(one => KeyValuePair.Create(one.Name, one.Value))]
        );
        return await Follow();
    }

    /// <summary>Hands in a file by the form with this button.</summary>
    public async Task<Reader> HandIn(string button, string file, byte[] bytes)
    {
        var form = Page.QuerySelectorAll<IHtmlButtonElement>("button")
            .First(one => one.TextContent.Trim() == button)
            .Closest("form")!;
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Values(form))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(bytes), form.QuerySelector("input[type=file]")!.GetAttribute("name")!, file);
        await Send(new(HttpMethod.Post, new Uri(At, form.GetAttribute("action")!)) { Content = content });
        return await Follow();
    }

    /// <summary>Sends a file as a form does, under a name of its own.</summary>
    public Task PostFile(string action, string guard, string field, byte[] bytes) =>
        Send(
            new(HttpMethod.Post, new Uri(At ?? Root, action))
            {
                Content = new MultipartFormDataContent
                {
                    { new StringContent(guard), "guard" },
                    { new ByteArrayContent(bytes), field, "vragen.csv" },
                },
            }
        );

    public Task Post(string action, IEnumerable<KeyValuePair<string, string>> values) =>
        Send(new(HttpMethod.Post, new Uri(At ?? Root, action)) { Content = new FormUrlEncodedContent(values) });

    static string Field(IElement form, string label)
    {
        var found = form.QuerySelectorAll("label")
            .FirstOrDefault(one => one.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        Assert.True(found is not null, $"no field '{label}'");
        var id = found.GetAttribute("for")!;
        return form.QuerySelector($"[id='{id}']")!.GetAttribute("name")!;
    }

    static IEnumerable<KeyValuePair<string, string>> Values(IElement form)
    {
        foreach (var field in form.QuerySelectorAll("input, textarea, select"))
            if (
                field
                is IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }
                    or IHtmlInputElement { Type: "file" }
            )
                continue;
            else if (field is IHtmlSelectElement select)
                yield return new(select.Name!, select.Value ?? "");
            else
                yield return new(
                    field.GetAttribute("name")!,
                    field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field).Value
                );
    }

    async Task<Reader> Follow()
    {
        for (var hops = 0; Status == 303; hops++)
        {
            Assert.True(hops < 5, "sent from page to page without end");
            await Send(new(HttpMethod.Get, new Uri(At, Answer.Headers.Location!)));
        }
        return this;
    }

    async Task Send(HttpRequestMessage request)
    {
        Answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        At = request.RequestUri!;
        Page = new HtmlParser().ParseDocument(
            await Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    public void Dispose() => client.Dispose();
}
