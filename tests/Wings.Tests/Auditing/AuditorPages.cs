using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Auditing;

/// <summary>What an auditor reads off her pages, and a sample as she draws it.</summary>
static class AuditorPages
{
    public static string[] Rows(Reader reader, string table) =>
        [
            .. reader
                .Page.QuerySelectorAll($"#{table} tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))),
        ];

    public static async Task<Reader> Drawn(DeliverSite site, string seed = "42")
    {
        var auditor = await site.As("AR", Role.Auditor).Open("work/audit/samples");
        await auditor.Press("Trek");
        Assert.Equal(422, auditor.Status);
        var form = auditor.Page.QuerySelector("form[action$='draw']")!;
        await auditor.Post(
            form.GetAttribute("action")!,
            [
                new("guard", form.QuerySelector("[name=guard]")!.GetAttribute("value")!),
                new("method", "Simple"),
                new("size", "3"),
                new("seed", seed),
            ]
        );
        Assert.Equal(303, auditor.Status);
        return await auditor.Open(new Uri(auditor.At, auditor.Answer.Headers.Location!).PathAndQuery);
    }
}
