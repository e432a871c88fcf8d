using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>What every signed-in page does, whatever wing it is of.</summary>
public sealed class SeamTests
{
    [Theory]
    [InlineData("work/notes", "../work/sign-in?return=work%2Fnotes")]
    [InlineData("en/work/notes?a=b", "../../en/work/sign-in?return=en%2Fwork%2Fnotes%3Fa%3Db")]
    public async Task Who_did_not_sign_in_is_sent_to_do_so_and_comes_back_afterwards(string asked, string sentTo)
    {
        await using var site = await SeamSite.Open();
        using var reader = site.Reader;
        await reader.Ask(asked);
        Assert.Equal((303, sentTo), (reader.Status, reader.Answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("work/notes", "Dit mag niet", "redacteur of coördinator")]
    [InlineData("en/work/notes", "This is not allowed", "editor or coordinator")]
    public async Task Who_lacks_the_role_is_told_which_one_it_takes(string asked, string title, string roles)
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Supplier);
        using var reader = await site.Reader.Open(asked);
        Assert.Equal((403, title), (reader.Status, reader.Heading));
        Assert.Contains(roles, reader.Text);
        Assert.Contains("work.role", reader.Text);
    }

    [Fact]
    public async Task A_signed_in_page_is_kept_by_nobody_and_held_by_the_same_policy_as_the_public_ones()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("work/notes");
        Assert.Equal(200, reader.Status);
        Assert.True(reader.Answer.Headers.CacheControl!.NoStore);
        Assert.Contains("default-src 'none'", reader.Answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("redacteur", reader.Page.QuerySelector("header")!.TextContent);
        Assert.Equal(["Mijn werk", "Notitie"], reader.Page.QuerySelectorAll("nav a").Select(one => one.TextContent));
        Assert.Equal(
            "en/work/notes",
            reader.Page.QuerySelector(".languages a")!.GetAttribute("href")!.Replace("../", "")
        );
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_in_a_summary_and_nothing_typed_is_lost()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("en/work/notes");
        await reader.Press("Keep", ("What happened?", "<b>much more than fits</b>"), ("Day", "31-12"), ("Y", "y"));
        Assert.Equal(422, reader.Status);
        Assert.StartsWith("Error: Note", reader.Page.Title);
        var field = reader.Page.QuerySelector<IElement>("#text")!;
        Assert.Equal("<b>much more than fits</b>", field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("text-error text-hint", field.GetAttribute("aria-describedby"));
        Assert.Contains("20 fit", reader.Page.QuerySelector("#text-error")!.TextContent);
        Assert.Equal("31-12", reader.Page.QuerySelector("#day")!.GetAttribute("value"));
        Assert.True(reader.Page.QuerySelector("#which-2")!.HasAttribute("checked"));
        var links = reader.Page.QuerySelectorAll(".summary a").Select(one => one.GetAttribute("href")).ToList();
        Assert.Equal(["#text", "#day"], links);
        Assert.All(links, link => Assert.NotNull(reader.Page.QuerySelector(link!)));
    }

    [Fact]
    public async Task What_is_right_leads_on_to_a_page_that_can_be_opened_again()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("en/work/notes");
        await reader.Press("Keep", ("What happened?", " rain "));
        Assert.Equal((200, "/en/work/notes?is=rain"), (reader.Status, reader.At.PathAndQuery));
    }

    [Fact]
    public async Task A_form_from_elsewhere_changes_nothing()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("work/notes");
        await reader.Post("/work/notes", [new("text", "forged")]);
        Assert.Equal(400, reader.Status);
        Assert.Contains("form.expired", reader.Text);
        using var other = await site.Reader.Open("work/notes");
        var foreign = other.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await reader.Post("/work/notes", [new("text", "forged"), new("guard", foreign)]);
        Assert.Equal(400, reader.Status);
    }

    [Fact]
    public async Task Who_is_signed_out_meanwhile_is_told_that_nothing_was_changed()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("work/notes");
        site.Visitor = null;
        await reader.Press("Bewaar", ("Wat gebeurde er?", "regen"));
        Assert.Equal(403, reader.Status);
        Assert.Contains("session.ended", reader.Text);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("work/notes");
        await reader.Press("Bewaar", ("Wat gebeurde er?", new string('x', 300_000)));
        Assert.Equal(413, reader.Status);
    }

    [Fact]
    public async Task A_deed_that_binds_asks_for_a_proof_and_carries_along_what_was_filled_in()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("en/work/notes");
        site.Time.Move(TimeSpan.FromMinutes(11));
        var guard = reader.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await reader.Post("/en/work/notes/sign", [new("text", "one"), new("text", "two"), new("guard", guard)]);
        Assert.Equal((403, "Confirm that it is you"), (reader.Status, reader.Heading));
        await reader.Press("Confirm and go on", ("Code from your app", "000000"));
        Assert.Equal(422, reader.Status);
        await reader.Press("Confirm and go on", ("Code from your app", "123456"));
        Assert.Equal("/en/work/notes?signed=one+two", reader.At.PathAndQuery);
    }

    [Fact]
    public async Task The_offices_no_is_a_page_with_its_status_and_code()
    {
        await using var site = await SeamSite.Open();
        site.As(Role.Editor);
        using var reader = await site.Reader.Open("work/notes");
        var guard = reader.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
        await reader.Post("/work/notes/sign", [new("text", "taken"), new("guard", guard)]);
        Assert.Equal((409, "Dit kan nu niet"), (reader.Status, reader.Heading));
        Assert.Contains("note.taken", reader.Text);
    }

    [Theory]
    [InlineData("work/nothing", "Deze pagina is er niet")]
    [InlineData("en/work/notes/nothing", "There is no such page")]
    public async Task Where_nothing_is_a_page_says_so(string asked, string title)
    {
        await using var site = await SeamSite.Open();
        using var reader = await site.Reader.Open(asked);
        Assert.Equal((404, title), (reader.Status, reader.Heading));
    }

    [Theory]
    [InlineData("/work/spy")]
    [InlineData("en/work/spy/{id}")]
    [InlineData("/work")]
    public async Task A_route_that_says_nothing_of_who_may_ask_keeps_the_server_from_starting(string route)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            SeamSite.Open(app => app.MapGet(route, () => "open to all"))
        );
        Assert.Contains(route, fault.Message);
    }

    [Theory]
    [InlineData("work", true)]
    [InlineData("en/work/notes?is=a%20b", true)]
    [InlineData("work/roles/FIN", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("/work", false)]
    [InlineData("//evil.example/work", false)]
    [InlineData("https://evil.example/work", false)]
    [InlineData("work/../../evil", false)]
    [InlineData("work//evil.example", false)]
    [InlineData("work\\evil", false)]
    [InlineData("work/%2e%2e/x", false)]
    [InlineData("work:evil", false)]
    [InlineData("workshop", false)]
    [InlineData("en/figures.html", false)]
    [InlineData("work\r\nSet-Cookie: a=b", false)]
    [InlineData("work#javascript:", false)]
    public void Whoever_signs_in_is_sent_to_a_page_of_ours_only(string? text, bool ours) =>
        Assert.Equal(ours, WorkPaths.IsOurs(text));
}
