using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Reports;

/// <summary>What people do on the pages with audit reports. It is 16 February 2024, 13:00 in Amsterdam.</summary>
static class ReportDesks
{
    public static async Task Enter(
        Reader auditor,
        string title,
        IEnumerable<string> recommendations,
        string state = "Draft",
        bool wide = false,
        string due = "2024-03-08",
        string embargo = "",
        string hour = ""
    )
    {
        await auditor.Open("/work/reports/new");
        await auditor.PressNamed(
            "Zet in het register",
            [.. Filled(title, recommendations, state, wide, due, embargo, hour)]
        );
        Assert.Equal((200, title), (auditor.Status, auditor.Heading));
    }

    public static IEnumerable<(string, string)> Filled(
        string title,
        IEnumerable<string> recommendations,
        string state = "Draft",
        bool wide = false,
        string due = "2024-03-08",
        string embargo = "",
        string hour = ""
    ) =>
        [
            ("title", title),
            ("reference", "VB-7"),
            ("year", "2023"),
            ("date", "2024-02-15"),
            ("state", state),
            ("due", due),
            ("embargo", embargo),
            ("hour", hour),
            ("recommendations", string.Join('\n', recommendations)),
            .. wide ? new[] { ("wide", "yes") } : [],
        ];

    /// <summary>A supplier writes what the department says to a recommendation.</summary>
    public static async Task Write(
        RightsSite site,
        string department,
        int part,
        string said,
        string until = "2024-06-01"
    )
    {
        var supplier = await (await site.As(department, Role.Supplier)).Open($"/work/reports/1/{department}/{part}");
        await supplier.PressNamed("Leg voor aan de controller", ("stance", "Taken"), ("said", said), ("until", until));
        Assert.Equal(200, supplier.Status);
    }

    /// <summary>A controller agrees to it.</summary>
    public static async Task Agree(RightsSite site, string department, int part)
    {
        var controller = await (await site.As(department, Role.Controller)).Open(
            $"/work/reports/1/{department}/{part}"
        );
        await controller.Press("Keur goed");
        Assert.Contains("goedgekeurd", controller.Text);
    }

    public static async Task<Reader> Send(RightsSite site, string department)
    {
        var controller = await (await site.As(department, Role.Controller)).Open($"/work/reports/1/{department}");
        await controller.Press("Verstuur alle reacties");
        return controller;
    }

    public static async Task<List<string>> Deeds(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db
            .Ledger.Where(entry => entry.Kind.StartsWith("audit_report.") || entry.Kind.StartsWith("report_reaction."))
            .OrderBy(entry => entry.Position)
            .Select(entry => $"{entry.Kind} {entry.Role} {entry.Organisation}")
            .ToListAsync();
    }
}
