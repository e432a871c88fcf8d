using System.Xml;
using System.Xml.XPath;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>The steps that one transform may take through a document.</summary>
internal sealed class StepBudget(string stylesheet)
{
    long taken;

    public void Take(long steps)
    {
        taken += steps;
        if (taken > IntakeLimits.TransformMoves)
            throw new UnreadableFileException(TransformedXml.Endless(stylesheet));
    }
}

/// <summary>
/// Walks a document and counts every step. A single XPath expression can walk for hours without a word; counting ends it
/// at the same step on every machine, which a clock would not. Only what moves is counted; the ways to search that the
/// base class builds from these moves are counted with them.
/// </summary>
internal sealed class CountedNavigator(XPathNavigator inner, StepBudget budget) : XPathNavigator
{
    const int CharactersOfOneStep = 32;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XPathNodeType NodeType => inner.NodeType;

    public override string LocalName => inner.LocalName;

    public override string Name => inner.Name;

    public override string NamespaceURI => inner.NamespaceURI;

    public override string Prefix => inner.Prefix;

    public override string BaseURI => inner.BaseURI;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string Value
    {
        get
        {
            var value = inner.Value;
            budget.Take(1 + (value.Length / CharactersOfOneStep));
            return value;
        }
    }

    public override XPathNavigator Clone() => new CountedNavigator(inner.Clone(), budget);

    public override bool MoveTo(XPathNavigator other) => other is CountedNavigator counted && inner.MoveTo(counted.Inner);

    public override bool IsSamePosition(XPathNavigator other) =>
        other is CountedNavigator counted && inner.IsSamePosition(counted.Inner);

    public override bool MoveToFirstAttribute() => Step() && inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => Step() && inner.MoveToNextAttribute();

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) =>
        Step() && inner.MoveToFirstNamespace(namespaceScope);

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) =>
        Step() && inner.MoveToNextNamespace(namespaceScope);

    public override bool MoveToFirstChild() => Step() && inner.MoveToFirstChild();

    public override bool MoveToNext() => Step() && inner.MoveToNext();

    public override bool MoveToPrevious() => Step() && inner.MoveToPrevious();

    public override bool MoveToParent() => Step() && inner.MoveToParent();

    public override bool MoveToId(string id) => Step() && inner.MoveToId(id);

    XPathNavigator Inner => inner;

    bool Step()
    {
        budget.Take(1);
        return true;
    }
}
