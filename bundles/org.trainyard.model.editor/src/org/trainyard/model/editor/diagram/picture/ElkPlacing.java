package org.trainyard.model.editor.diagram.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.EdgeLabelSideSelection;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.trainyard.model.editor.diagram.graph.Arrow;
import org.trainyard.model.editor.diagram.graph.Network;
import org.trainyard.model.editor.diagram.graph.Route;

/** Places one network of sized blocks by ELK's layered algorithm, from top to bottom. */
final class ElkPlacing {

	static {
		// ELK copies the default values of its options by functions that its registry of algorithms brings; that registry is
		// not needed here.
		LayoutMetaDataService.initElkReflect();
	}

	private static final double GAP = 16;
	private static final double BESIDE = 24;

	private final Network network;
	private final List<PlacedBlock> sized;
	private final TextMeasure measure;
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> nodes = new HashMap<>();
	private final Map<String, ElkPort> ports = new HashMap<>();
	private final Map<Arrow, ElkEdge> edges = new HashMap<>();

	/** @param sized the network's blocks with their sizes, anywhere */
	ElkPlacing(Network network, List<PlacedBlock> sized, TextMeasure measure) {
		this.network = network;
		this.sized = sized;
		this.measure = measure;
	}

	NetworkLayout.Piece place() {
		configure();
		if (network.arrows().stream().anyMatch(arrow -> arrow.from().equals(Arrow.IN))) {
			end(Arrow.IN, LayerConstraint.FIRST_SEPARATE);
		}
		sized.forEach(this::node);
		if (network.arrows().stream().anyMatch(arrow -> arrow.to().equals(Arrow.OUT))) {
			end(Arrow.OUT, LayerConstraint.LAST_SEPARATE);
		}
		network.arrows().stream().filter(arrow -> !arrow.route().isBack()).forEach(this::edge);
		new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
		return result();
	}

	private void configure() {
		root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		root.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_DOWN);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP + 4);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, GAP);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP - 4);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, GAP - 4);
		root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 5.0);
		root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
	}

	private void node(PlacedBlock block) {
		ElkNode node = ElkGraphUtil.createNode(root);
		node.setDimensions(block.area().width(), block.area().height());
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		String id = block.block().id();
		nodes.put(id, node);
		double middle = block.area().height() / 2;
		port(id, node, PortSide.NORTH, block.in() - block.area().x(), 0);
		port(id, node, PortSide.SOUTH, block.out() - block.area().x(), block.area().height());
		port(id, node, PortSide.EAST, block.area().width(), middle);
		port(id, node, PortSide.WEST, 0, middle);
	}

	private void end(String id, LayerConstraint constraint) {
		ElkNode node = ElkGraphUtil.createNode(root);
		node.setDimensions(2, 0);
		node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, constraint);
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		nodes.put(id, node);
		port(id, node, id.equals(Arrow.IN) ? PortSide.SOUTH : PortSide.NORTH, 1, 0);
	}

	private void port(String id, ElkNode node, PortSide side, double x, double y) {
		boolean isUsed = network.arrows().stream().filter(arrow -> !arrow.route().isBack())
				.anyMatch(arrow -> arrow.from().equals(id) && side == PortSide.SOUTH
						|| arrow.to().equals(id) && side == entry(arrow.route()));
		if (isUsed) {
			ElkPort port = ElkGraphUtil.createPort(node);
			port.setLocation(x, y);
			port.setProperty(LayeredOptions.PORT_SIDE, side);
			ports.put(id + side, port);
		}
	}

	private static PortSide entry(Route route) {
		return switch (route) {
		case MAIN -> PortSide.NORTH;
		case RIGHT, BACK_RIGHT -> PortSide.EAST;
		case LEFT, BACK_LEFT -> PortSide.WEST;
		};
	}

	private void edge(Arrow arrow) {
		ElkEdge edge = ElkGraphUtil.createSimpleEdge(ports.get(arrow.from() + PortSide.SOUTH),
				ports.get(arrow.to() + entry(arrow.route())));
		edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, arrow.route() == Route.MAIN ? 10 : 0);
		edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, arrow.route() == Route.MAIN ? 10 : 0);
		if (!arrow.shape().isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(arrow.shape(), edge);
			label.setDimensions(Math.ceil(measure.width(arrow.shape(), Type.LABEL)), Type.LABEL.line());
			label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		}
		edges.put(arrow, edge);
	}

	private NetworkLayout.Piece result() {
		List<PlacedBlock> blocks = new ArrayList<>();
		Map<String, PlacedBlock> byId = new HashMap<>();
		for (PlacedBlock block : sized) {
			ElkNode node = nodes.get(block.block().id());
			PlacedBlock placed = block.moved(node.getX() - block.area().x(), node.getY() - block.area().y());
			blocks.add(placed);
			byId.put(block.block().id(), placed);
		}
		Area area = new Area(0, 0, root.getWidth(), root.getHeight());
		BackArrows back = new BackArrows(byId, area);
		List<PlacedArrow> arrows = new ArrayList<>();
		for (Arrow arrow : network.arrows()) {
			arrows.add(arrow.route().isBack() ? back.place(arrow) : placed(arrow));
		}
		return new NetworkLayout.Piece(back.area(), end(Arrow.IN), end(Arrow.OUT), blocks, arrows);
	}

	private double end(String id) {
		return nodes.containsKey(id) ? nodes.get(id).getX() + 1 : 0;
	}

	private PlacedArrow placed(Arrow arrow) {
		ElkEdge edge = edges.get(arrow);
		ElkEdgeSection section = edge.getSections().getFirst();
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		Area label = new Area(0, 0, 0, 0);
		if (!edge.getLabels().isEmpty()) {
			ElkLabel text = edge.getLabels().getFirst();
			label = new Area(text.getX(), text.getY(), text.getWidth(), text.getHeight());
		}
		return new PlacedArrow(arrow, points, label, !arrow.to().equals(Arrow.OUT));
	}
}
