namespace Rekenschap.Figures.Markings;

/// <summary>
/// Who may know what is handed in and what is said with it: a closed set, each higher than the one before. What nobody
/// marked is internal: closed. State secrets have no marking here, for they are refused at the door.
/// </summary>
public enum Marking
{
    /// <summary>Openbaar: what is said becomes public once the delivery is accepted.</summary>
    Public = -1,

    /// <summary>Intern: for those who handle it. The default, so that forgetting to choose closes.</summary>
    Internal = 0,

    /// <summary>Departementaal Vertrouwelijk: as internal, and it is not accepted into what is published while it is so.</summary>
    Confidential = 1,
}
