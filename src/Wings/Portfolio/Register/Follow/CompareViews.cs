using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>What changed from one version to the next that the visitor may read.</summary>
public sealed record CompareView(WorkFrame Frame, string Name, bool Invented, TableView Changes, string Back);

/// <summary>Builds it.</summary>
static class CompareViews
{
    /// <summary>Of the first version all that it says. Null where there is no such version.</summary>
    public static CompareView? Make(WorkCall call, FoundActivity found)
    {
        var place = Place(call, found);
        if (place < 0)
            return null;
        var after = found.Versions[place];
        var before = place == 0 ? null : found.Versions[place - 1];
        var frame = call.Frame(CompareTexts.Title);
        var changes = CompareVersions.Of(
            SectionContents.Of(before?.Name ?? "", before?.Facts ?? ActivityFacts.Empty),
            SectionContents.Of(after.Name, after.Facts)
        );
        var table = new TableView(
            "changes",
            frame.In(CompareTexts.Caption(before?.Version, after.Version)),
            [
                new(frame.In(CompareTexts.Field)),
                new(frame.In(CompareTexts.Section)),
                new(frame.In(CompareTexts.Before)),
                new(frame.In(CompareTexts.After)),
            ],
            [
                .. changes.Select(one => new Row([
                    new(frame.In(one.Field)),
                    new(frame.In(one.Section)),
                    Cell.Of(frame.In(one.Before)),
                    Cell.Of(frame.In(one.After)),
                ])),
            ],
            Empty: frame.In(CompareTexts.Nothing)
        );
        return new(frame, after.Name, found.One.Invented, table, frame.To(ActivityPaths.Of(found.One.Number)));
    }

    /// <summary>Of the version that is asked for, else of the latest.</summary>
    static int Place(WorkCall call, FoundActivity found)
    {
        if (call.Asked("version").Length == 0)
            return found.Versions.Length - 1;
        _ = int.TryParse(call.Asked("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked);
        return found.Versions.ToList().FindIndex(version => version.Version == asked);
    }
}

/// <summary>The words of that page.</summary>
static class CompareTexts
{
    public static readonly Bilingual Title = new("Wat er wijzigde", "What changed");
    public static readonly Bilingual Field = new("Veld", "Field");
    public static readonly Bilingual Section = new("Onderdeel", "Section");
    public static readonly Bilingual Before = new("Eerst", "Before");
    public static readonly Bilingual After = new("Nu", "Now");
    public static readonly Bilingual Nothing = new("Er wijzigde niets.", "Nothing changed.");

    public static Bilingual Link(int version) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"wat wijzigde in versie {version}"),
            string.Create(CultureInfo.InvariantCulture, $"what changed in version {version}")
        );

    public static Bilingual Caption(int? before, int after) =>
        before is null
            ? ActivityTexts.VersionOf(after)
            : new(
                string.Create(CultureInfo.InvariantCulture, $"Van versie {before} naar versie {after}"),
                string.Create(CultureInfo.InvariantCulture, $"From version {before} to version {after}")
            );
}
