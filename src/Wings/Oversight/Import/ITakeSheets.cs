using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>A register into which spreadsheets are taken over: all that differs from one register to another.</summary>
interface ITakeSheets
{
    /// <summary>By which its sheets are kept apart from those of others: <c>findings</c>.</summary>
    string Name { get; }

    /// <summary>Address of its list; the import stands below it.</summary>
    string Root { get; }

    /// <summary>Who may take over anything at all; each as far as the same may be typed.</summary>
    Permission Needed { get; }

    SheetColumns Columns { get; }

    SheetWords Words { get; }

    /// <summary>What is assumed of a sheet until somebody says otherwise, by field of the form.</summary>
    ImmutableArray<(string Field, string Value)> Assumed { get; }

    /// <summary>What would come of a sheet; null while there is nothing to hold it against.</summary>
    Task<LookedSheet?> Look(WorkCall call, WaitingSheet sheet);
}

/// <summary>What a register calls its things on the pages of its import.</summary>
/// <param name="Lead">What is taken over.</param>
/// <param name="Rows">What a row is.</param>
/// <param name="TooLarge">That a file is, and what to do.</param>
/// <param name="Thing">One thing of the register.</param>
/// <param name="Back">To its list.</param>
/// <param name="NothingSaid">That a change needs a reason; null where nothing that is there changes.</param>
sealed record SheetWords(
    Bilingual Lead,
    Bilingual Rows,
    Bilingual TooLarge,
    Bilingual Thing,
    Bilingual Back,
    Bilingual? NothingSaid = null
)
{
    /// <summary>So much may be said of why.</summary>
    public int MostSaid { get; init; } = 1000;
}
