using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Writes something in what a version says; null where the line that it was about is not there.</summary>
public delegate WrittenFacts? SectionChange(WrittenFacts before);

/// <summary>What a section's form needs to know of its surroundings.</summary>
/// <param name="Today">In Amsterdam.</param>
/// <param name="Ministries">Codes with names, of those that may take part.</param>
public sealed record SectionAround(
    Language Language,
    DateOnly Today,
    ImmutableArray<(string Code, Bilingual Name)> Ministries
);

/// <summary>A section of an activity as a form: its fields, how they are filled, and what is taken out of them.</summary>
abstract class SectionForm
{
    /// <summary>In addresses.</summary>
    public abstract string Key { get; }

    public abstract Bilingual Title { get; }

    public virtual bool HasRows => false;

    public abstract ImmutableArray<SectionField> Fields(SectionAround around);

    /// <param name="row">Place of the line, from 0; null of a section without lines, or for a new one.</param>
    public abstract IEnumerable<(string Name, string? Value)> Fill(WrittenFacts facts, int? row, SectionAround around);

    /// <summary>Null where something is wrong, which was told at its field.</summary>
    public abstract SectionChange? Read(FormState form, WrittenFacts facts, int? row, SectionAround around);

    /// <summary>Takes a line out; null of a section without lines.</summary>
    public virtual SectionChange? Remove(int row) => null;

    public virtual int Count(ActivityFacts facts) => 0;

    public static readonly ImmutableArray<SectionForm> All =
    [
        new GeneralForm(),
        new StandingForm(),
        new EstimateForm(),
        new MilestoneForm(),
        new ReviewForm(),
        new PaperForm(),
        new BenefitForm(),
        new PartyForm(),
        new UpkeepForm(),
    ];

    public static SectionForm? Find(string key) => All.FirstOrDefault(one => one.Key == key);
}

/// <summary>A section of which there are several lines.</summary>
abstract class RowForm<T> : SectionForm
    where T : class
{
    protected abstract ImmutableArray<T> Rows(ActivityFacts facts);

    protected abstract ActivityFacts With(ActivityFacts facts, ImmutableArray<T> rows);

    protected abstract IEnumerable<(string Name, string? Value)> Fill(T row, SectionAround around);

    /// <summary>Null where something is wrong, which was told at its field.</summary>
    protected abstract T? Read(FormState form, SectionAround around);

    /// <summary>What is read, with what stays of the line that it replaces.</summary>
    protected virtual T Kept(T before, T read) => read;

    /// <summary>So many lines at most.</summary>
    public const int Most = 200;

    public override bool HasRows => true;

    public override int Count(ActivityFacts facts) => Rows(facts).Length;

    public override IEnumerable<(string Name, string? Value)> Fill(
        WrittenFacts facts,
        int? row,
        SectionAround around
    ) => row is { } place && place < Count(facts.Facts) ? Fill(Rows(facts.Facts)[place], around) : [];

    public override SectionChange? Read(FormState form, WrittenFacts facts, int? row, SectionAround around)
    {
        var read = Read(form, around);
        if (row is null && Count(facts.Facts) >= Most)
            form.Wrong("", SectionTexts.TooMany(Most));
        return form.Good && read is not null ? before => Put(before, row, read) : null;
    }

    public override SectionChange? Remove(int row) =>
        before =>
            row < Count(before.Facts)
                ? before with
                {
                    Facts = With(before.Facts, Rows(before.Facts).RemoveAt(row)),
                }
                : null;

    WrittenFacts? Put(WrittenFacts before, int? row, T read)
    {
        var rows = Rows(before.Facts);
        return row is not { } place ? before with { Facts = With(before.Facts, rows.Add(read)) }
            : place < rows.Length
                ? before with
                {
                    Facts = With(before.Facts, rows.SetItem(place, Kept(rows[place], read))),
                }
            : null;
    }
}
