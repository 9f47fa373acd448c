package org.trainyard.model;
