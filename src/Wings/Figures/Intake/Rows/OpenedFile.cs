using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Workbooks;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Intake.Rows;

/// <summary>A delivered file of which the tables are read one after another; a mapping may name several.</summary>
internal abstract class OpenedFile : IDisposable
{
    readonly List<string> sheets = [];

    /// <summary>The sheets that were read: what <see cref="Place.Sheet"/> numbers; empty for files without sheets.</summary>
    public ImmutableArray<string> Sheets => [.. sheets];

    /// <summary>Whether it was found to be a template of ours.</summary>
    public bool IsTemplate { get; set; }

    /// <summary>Whether it is looked at before anybody knows how it is read.</summary>
    public bool IsPeeked { get; set; }

    /// <summary>The rows in which a table stands; null, told in a finding, where it cannot be read at all.</summary>
    public abstract RowSource? Open(Mapping? table);

    /// <summary>
    /// Shows the beginning of every table that somebody can see, with the name of its sheet; one that cannot be read is
    /// passed over, for whoever opens it is told.
    /// </summary>
    public virtual void Look(Action<string?, RowSource> at) { }

    /// <summary>Every sheet that there is; none for files without sheets.</summary>
    public virtual IReadOnlyList<Sheet> All => [];

    public virtual string Write(Place place) => CellName.Of(place);

    /// <summary>After the last table: tells what was passed over.</summary>
    public virtual void Finish() { }

    public virtual void Dispose() { }

    protected int NumberOf(string sheet)
    {
        if (!sheets.Contains(sheet))
            sheets.Add(sheet);
        return sheets.IndexOf(sheet);
    }
}
