using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>What a part of an answer means, for the API's description in both languages.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class SaysAttribute(string nl, string en) : Attribute
{
    public string Nl => nl;

    public string En => en;

    public Bilingual Text => new(nl, en);
}
