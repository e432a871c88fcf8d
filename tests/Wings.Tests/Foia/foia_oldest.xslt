<?xml version="1.0" encoding="UTF-8"?>
<!-- The ten oldest pending requests and consultations of an agency: the day of receipt is the period, the days that it has been pending the value. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:foia="http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03"
    xmlns:nc="http://niem.gov/niem/niem-core/2.0"
    xmlns:s="http://niem.gov/niem/structures/2.0"
    xmlns:source="urn:rekenschap:source"
    exclude-result-prefixes="foia nc s source">

  <xsl:variable name="agency" select="/*/nc:Organization/nc:OrganizationAbbreviationText"/>
  <xsl:key name="items" match="foia:OldestPendingItems" use="concat(name(..), @s:id)"/>

  <xsl:template match="/">
    <observations>
      <xsl:apply-templates select="//foia:OldestPendingRequestSection | //foia:OldestPendingConsultationSection"/>
    </observations>
  </xsl:template>

  <xsl:template match="foia:OldestPendingRequestSection | foia:OldestPendingConsultationSection">
    <xsl:variable name="indicator">
      <xsl:choose>
        <xsl:when test="self::foia:OldestPendingRequestSection">oldest_request_days</xsl:when>
        <xsl:otherwise>oldest_consultation_days</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="foia:OldestPendingItemsOrganizationAssociation[nc:OrganizationReference/@s:ref = 'ORG0']">
      <xsl:for-each select="key('items', concat(name(..), foia:ComponentDataReference/@s:ref))/foia:OldItem">
        <o indicator="{$indicator}" period="{foia:OldItemReceiptDate}" organisation="{$agency}" rank="{position()}" value="{foia:OldItemPendingDaysQuantity}" at="{foia:OldItemReceiptDate/@source:at}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
