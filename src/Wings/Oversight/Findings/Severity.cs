namespace Rekenschap.Oversight.Findings;

/// <summary>How heavily the Court of Audit weighs a finding, from light to heavy. An objection (bezwaar) stands apart, on top of any of these.</summary>
public enum Severity
{
    /// <summary>Not a deficiency (yet); listed apart and no part of the stock (aandachtspunt).</summary>
    Attention,

    /// <summary>A process is not designed well or does not work well (onvolkomenheid).</summary>
    Deficiency,

    /// <summary>A serious deficiency (ernstige onvolkomenheid).</summary>
    Serious,
}
