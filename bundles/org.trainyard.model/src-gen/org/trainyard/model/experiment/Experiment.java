/**
 */
package org.trainyard.model.experiment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One experiment: the model, the task that it learns, how it is trained, and what is measured meanwhile.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trainyard.model.experiment.Experiment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Experiment#getModel <em>Model</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Experiment#getTask <em>Task</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Experiment#getTraining <em>Training</em>}</li>
 *   <li>{@link org.trainyard.model.experiment.Experiment#getProfiling <em>Profiling</em>}</li>
 * </ul>
 *
 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends EObject {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this experiment is for, in the words of its author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Experiment#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' containment reference.
	 * @see #setModel(Model)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment_Model()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Model getModel();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Experiment#getModel <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(Model value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the network learns, and on which data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' containment reference.
	 * @see #setTask(Task)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment_Task()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Experiment#getTask <em>Task</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' containment reference.
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the network is trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training</em>' containment reference.
	 * @see #setTraining(Training)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment_Training()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Training getTraining();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Experiment#getTraining <em>Training</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training</em>' containment reference.
	 * @see #getTraining()
	 * @generated
	 */
	void setTraining(Training value);

	/**
	 * Returns the value of the '<em><b>Profiling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured while the network is trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profiling</em>' containment reference.
	 * @see #setProfiling(Profiling)
	 * @see org.trainyard.model.experiment.ExperimentPackage#getExperiment_Profiling()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Profiling getProfiling();

	/**
	 * Sets the value of the '{@link org.trainyard.model.experiment.Experiment#getProfiling <em>Profiling</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profiling</em>' containment reference.
	 * @see #getProfiling()
	 * @generated
	 */
	void setProfiling(Profiling value);

} // Experiment
