namespace Rekenschap.Publishing.Documents.Sending;

/// <summary>A form in which a document is sent, besides its page.</summary>
public enum SentFormat
{
    /// <summary>PDF/UA-1, for reading and keeping.</summary>
    Pdf,

    /// <summary>OpenDocument text, for working on.</summary>
    Odt,

    /// <summary>Office Open XML text, for working on.</summary>
    Docx,
}
