namespace Rekenschap.Kernel.Ports;

/// <summary>How far a mail is.</summary>
public enum MailState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Waiting,
    Sent,

    /// <summary>Tried as often as makes sense.</summary>
    Failed,
}

/// <summary>Why is written.</summary>
public enum MailKind
{
    /// <summary>The due date comes near.</summary>
    Reminder,

    /// <summary>The due date has passed.</summary>
    Overdue,

    /// <summary>It passed a while ago: the controller is told.</summary>
    Escalation,

    /// <summary>A coordinator asked for it.</summary>
    Asked,

    /// <summary>Something new was sent to the organisation.</summary>
    Told,
}
