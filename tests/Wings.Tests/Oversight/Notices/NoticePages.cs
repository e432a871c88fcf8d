using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Notices.Remind;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Notices;

/// <summary>What people do on the pages with notices. It is 16 February 2024, 13:00 in Amsterdam.</summary>
static class NoticePages
{
    public const string Title = "Lek in de voordeur";
    const string Words = "De voordeur van het netwerk staat open.";

    /// <summary>Writes a notice that is to be answered by 17:00, looks at who gets it, and sends it.</summary>
    public static async Task Send(
        Reader coordinator,
        IReadOnlyCollection<string> to,
        string marking = "Internal",
        string severity = "High"
    )
    {
        await coordinator.Open("/work/notices/new");
        await coordinator.PressNamed(
            "Controleer",
            ("title", Title),
            ("words", Words),
            ("severity", severity),
            ("asked", "Kijk of u deze voordeur hebt."),
            ("reference", "Advies 12"),
            ("link", "https://example.org/advies"),
            ("day", "2024-02-16"),
            ("hour", "17:00"),
            ("marking", marking),
            ("kinds", ""),
            ("codes", string.Join(", ", to))
        );
        Assert.Contains($"Deze organisaties krijgen de melding: {to.Count}", coordinator.Text);
        await coordinator.Press($"Stuur aan {to.Count} {(to.Count == 1 ? "organisatie" : "organisaties")}");
        Assert.Equal((200, Title), (coordinator.Status, coordinator.Heading));
    }

    /// <summary>Answers for an organisation, from the page that is open.</summary>
    /// <param name="answer">Clear, Report, Doubt.</param>
    public static async Task Answer(Reader reader, string answer) =>
        await reader.PressNamed("Antwoord", ("answer", answer), ("words", $"Nagekeken: {answer}"));

    /// <summary>Who stands on the board, in order.</summary>
    public static string[] Board(Reader reader) =>
        [.. reader.Page.QuerySelectorAll("#board tbody th").Select(one => one.TextContent.Trim())];

    /// <summary>Somebody who signs in anew, for sessions end while time goes by.</summary>
    public static async Task<Reader> Again(RightsSite site, string organisation, Role role, string path)
    {
        var name = $"{organisation}-{role}-{Guid.CreateVersion7():N}";
        var person = await site.Person(name, organisation, role);
        var reader = site.Door.Reader;
        reader.Give("rekenschap", person.Secret);
        return await reader.Open(path);
    }

    /// <summary>What a node does on its round.</summary>
    public static Task Round(RightsSite site) =>
        new NoticeReminders(
            site.Database.Database,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/"),
            () => null
        ).Run(site.Door.Time, TestContext.Current.CancellationToken);

    public static async Task<List<Mail>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<Mail>()
            .AsNoTracking()
            .Where(one => one.About != null)
            .OrderBy(one => one.Key)
            .ToListAsync();
    }

    public static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("notice."))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }
}
