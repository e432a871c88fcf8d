using System.Globalization;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>What is asked of the ledger; all of it stands in the address.</summary>
/// <param name="Kind">The beginning of what happened: <c>delivery.</c>, <c>role.given</c>.</param>
/// <param name="Subject">A part of what it happened to.</param>
/// <param name="Page">From 1.</param>
sealed record LedgerQuestion(
    Role? Role,
    string Organisation,
    string Kind,
    string Subject,
    DateOnly? From,
    DateOnly? Until,
    int Page
)
{
    public const int Size = 100;

    /// <summary>What cannot be read is not asked.</summary>
    public static LedgerQuestion Of(WorkCall call) =>
        new(
            Enum.TryParse<Role>(call.Asked("role"), out var role) && Enum.IsDefined(role) ? role : null,
            call.Asked("organisation"),
            call.Asked("kind"),
            call.Asked("subject"),
            Day(call.Asked("from")),
            Day(call.Asked("until")),
            int.TryParse(call.Asked("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? Math.Clamp(page, 1, 1_000_000)
                : 1
        );

    static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day < DateOnly.MaxValue
        && day > DateOnly.MinValue
            ? day
            : null;

    public IQueryable<LedgerEntry> In(IQueryable<LedgerEntry> all)
    {
        if (Role is { } role)
            all = all.Where(one => one.Role == role);
        if (Organisation.Length > 0)
            all = all.Where(one => one.Organisation == Organisation);
        if (Kind.Length > 0)
            all = all.Where(one => one.Kind.StartsWith(Kind));
        if (Subject.Length > 0)
            all = all.Where(one => one.Subject.Contains(Subject));
        if (From is { } from && Clock.StartOf(from) is var begin)
            all = all.Where(one => one.At >= begin);
        if (Until is { } until && Clock.StartOf(until.AddDays(1)) is var end)
            all = all.Where(one => one.At < end);
        return all;
    }

    /// <summary>The same question as it stands in an address, at a page or as a file.</summary>
    public string Address(int page, string? format = null)
    {
        (string Name, string Value)[] asked =
        [
            ("role", Role?.ToString() ?? ""),
            ("organisation", Organisation),
            ("kind", Kind),
            ("subject", Subject),
            ("from", Written(From)),
            ("until", Written(Until)),
            ("page", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)),
            ("format", format ?? ""),
        ];
        var parts = asked
            .Where(one => one.Value.Length > 0)
            .Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}");
        return AuditPaths.Ledger
            + string.Join('&', parts) switch
            {
                "" => "",
                var question => "?" + question,
            };
    }

    static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
