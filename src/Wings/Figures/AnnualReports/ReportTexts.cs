using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>The words with which figures are reconciled with an annual report.</summary>
static class ReportTexts
{
    public static readonly Bilingual Title = new(
        "Aansluiting met het jaarverslag",
        "Reconciliation with the annual report"
    );
    public static readonly Bilingual Compare = new(
        "Vergelijk uw cijfers met het jaarverslag",
        "Compare your figures with the annual report"
    );
    public static readonly Bilingual Period = new("Over", "Over");
    public static readonly Bilingual Reported = new("In het jaarverslag", "In the annual report");
    public static readonly Bilingual Delivered = new("Aangeleverd", "Delivered");
    public static readonly Bilingual Share = new("In procenten", "In per cent");
    public static readonly Bilingual State = new("Aansluiting", "Reconciled");
    public static readonly Bilingual Said = new("Toelichting", "Explanation");
    public static readonly Bilingual Where = new("Bladzijde of tabel", "Page or table");
    public static readonly Bilingual RoundedTo = new("Afgerond op", "Rounded to");
    public static readonly Bilingual AsWritten = new("laatste cijfer", "last digit");
    public static readonly Bilingual Dated = new("Datum van het jaarverslag", "Date of the annual report");
    public static readonly Bilingual None = new(
        "Van dit jaarverslag is nog niets vastgelegd.",
        "Nothing of this annual report was recorded yet."
    );

    public static readonly Bilingual Closed = new(
        "toegelicht aan wie dit behandelt",
        "explained to those who handle this"
    );
    public static readonly Bilingual WithDraft = new(
        "Vergeleken is met wat nu onderweg is, alsof het al is aanvaard.",
        "Compared is what is under way now, as if it were accepted already."
    );
    public static readonly Bilingual Accepted = new(
        "Vergeleken is met wat is aanvaard.",
        "Compared is what was accepted."
    );
    public static readonly Bilingual Lead = new(
        "Wat in het jaarverslag van het departement staat, naast wat is aangeleverd. Een verschil binnen de afronding van het jaarverslag telt niet.",
        "What the annual report of the department says, beside what was delivered. A difference within the rounding of the report does not count."
    );
    public static readonly Bilingual Take = new("Neem alle aansluitingen mee", "Take all reconciliations along");
    public static readonly Bilingual Continue = new("Leg vast of licht toe", "Record or explain");

    public static Bilingual TitleOf(Bilingual collection, Bilingual organisation) =>
        new(
            $"Aansluiting met het jaarverslag: {collection.Nl}, {organisation.Nl}",
            $"Reconciliation with the annual report: {collection.En}, {organisation.En}"
        );

    public static Bilingual DatedOn(string nl, string en) => new($"Jaarverslag van {nl}.", $"Annual report of {en}.");

    /// <summary>What is open, in a sentence before whoever submits, approves or accepts.</summary>
    public static Bilingual Open(int unexplained) =>
        unexplained == 1
            ? new(
                "1 verschil met het jaarverslag is niet toegelicht. U kunt doorgaan; wie na u komt ziet dit ook.",
                "1 difference with the annual report is not explained. You can go on; whoever comes after you sees this too."
            )
            : new(
                $"{unexplained} verschillen met het jaarverslag zijn niet toegelicht. U kunt doorgaan; wie na u komt ziet dit ook.",
                $"{unexplained} differences with the annual report are not explained. You can go on; whoever comes after you sees this too."
            );

    public static readonly Bilingual NoNumber = new(
        "Typ het getal zoals het in het jaarverslag staat: ten hoogste 15 cijfers voor de komma en 6 erachter",
        "Type the number as it stands in the annual report: at most 15 digits before the point and 6 behind it"
    );
    public static readonly Bilingual NoStep = new(
        "Kies waarop het jaarverslag afrondt, of laat het laatste cijfer gelden",
        "Choose to what the annual report rounds, or let the last digit count"
    );

    public static Bilingual NotRounded(string nl, string en) =>
        new(
            $"Dit getal is niet afgerond op {nl}. Typ het voluit (1.234.000 waar 1.234 staat in duizenden), of kies een andere afronding",
            $"This number is not rounded to {en}. Type it in full (1,234,000 where it says 1,234 in thousands), or choose another rounding"
        );

    public static Bilingual Word(ReconciledState state) =>
        state switch
        {
            ReconciledState.Agrees => new("sluit aan", "agrees"),
            ReconciledState.Explained => new("toegelicht", "explained"),
            ReconciledState.ToMend => new("fout, wordt hersteld", "wrong, to be mended"),
            ReconciledState.Unexplained => new("niet toegelicht", "not explained"),
            ReconciledState.Hidden => new("te klein om te tonen", "too small to show"),
            _ => new("niet aangeleverd", "not delivered"),
        };

    public static Signal SignalOf(ReconciledState state) =>
        state switch
        {
            ReconciledState.Agrees or ReconciledState.Explained => Signal.Holds,
            ReconciledState.Hidden => Signal.Neutral,
            _ => Signal.Warns,
        };

    public static Bilingual Word(GapCategory category) =>
        category switch
        {
            GapCategory.ReferenceDate => new("Andere peildatum", "Another reference date"),
            GapCategory.Scope => new("Andere afbakening", "Another scope"),
            GapCategory.Definition => new("Andere definitie of meetwijze", "Another definition or way of measuring"),
            GapCategory.LaterCorrection => new("Later gecorrigeerd", "Corrected later"),
            GapCategory.Rounding => new("Afronding in het jaarverslag", "Rounding in the annual report"),
            _ => new("Fout, wordt hersteld", "Wrong, to be mended"),
        };
}
