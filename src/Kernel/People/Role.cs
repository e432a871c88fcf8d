namespace Rekenschap.Kernel.People;

/// <summary>What somebody may do for an organisation. Public pages and exports show organisation and role, never a person.</summary>
public enum Role
{
    /// <summary>Hands in figures (aanleveraar).</summary>
    Supplier,

    /// <summary>Approves what leaves the organisation (controller).</summary>
    Controller,

    /// <summary>Chases, asks, accepts and publishes (coördinator).</summary>
    Coordinator,

    /// <summary>Reads everything, changes nothing (auditor).</summary>
    Auditor,

    /// <summary>Writes documents (redacteur).</summary>
    Editor,

    /// <summary>Gives and takes roles (beheerder).</summary>
    Administrator,

    /// <summary>Signs for a minister or state secretary, on a mandate (mandaathouder).</summary>
    Signatory,

    /// <summary>Reviews ICT activities of government and enters its own advices on them (adviseur van het Adviescollege ICT-toetsing).</summary>
    Adviser,

    /// <summary>The software itself, acting on a folder or a schedule that a person set.</summary>
    System,
}
